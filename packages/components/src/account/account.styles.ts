import { css } from 'lit';

export const styles = css`
  :host {
    display: block;
    container-type: inline-size;
    /* In a page's row of flex items a container asks for no room, and would get none. */
    inline-size: -webkit-fill-available;
    min-inline-size: min(100%, 20rem);
  }

  /* The room of the form, which comes next for whoever is not signed in. */
  .loading {
    min-block-size: 22.5rem;
  }

  /* That of a line with address and roles, for whoever was signed in before. */
  .known {
    min-block-size: 4.5rem;
  }

  /* Focused only to be read out. */
  #title:focus-visible {
    outline: none;
    box-shadow: none;
  }

  .panel {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: var(--_s5);
    max-inline-size: 30rem;
  }

  form {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: var(--_s5);
  }

  .field {
    display: grid;
    gap: var(--_s1);
  }

  .field .input {
    margin-block-start: var(--_s1);
  }

  .password {
    display: flex;
    flex-wrap: wrap;
    gap: var(--_s2);
    margin-block-start: var(--_s1);
  }

  .password .input {
    flex: 1 1 8rem;
    min-inline-size: 0;
    margin-block-start: 0;
  }

  .submit {
    justify-self: start;
    min-inline-size: min(10rem, 100%);
  }

  .switch {
    display: flex;
    flex-wrap: wrap;
    gap: 0 var(--_s1);
    align-items: center;
    border-block-start: 1px solid var(--_line);
    padding-block-start: var(--_s3);
  }

  .office {
    display: grid;
    gap: var(--_s2);
    border-block-start: 1px solid var(--_line);
    padding-block-start: var(--_s5);
  }

  .office .button {
    text-align: center;
  }

  .actions {
    display: flex;
    flex-wrap: wrap;
    gap: var(--_s3);
  }

  .signed-in {
    display: flex;
    flex-wrap: wrap;
    gap: var(--_s3) var(--_s6);
    align-items: center;
    justify-content: space-between;
  }

  .who strong {
    display: block;
    overflow-wrap: anywhere;
  }

  .sign {
    flex: none;
    inline-size: 1.125rem;
    block-size: 1.125rem;
    margin-block-start: 0.1em;
  }

  .sign circle {
    fill: currentcolor;
  }

  .sign path {
    fill: none;
    stroke: var(--_surface);
    stroke-width: 2.2;
    stroke-linecap: round;
  }

  @container (max-width: 30rem) {
    .submit {
      inline-size: 100%;
    }
  }

  /* Always below the address, however short that is: so the room before it can be known. */
  @container (max-width: 22rem) {
    .known {
      min-block-size: 8rem;
    }

    .signed-in .who {
      flex-basis: 100%;
    }
  }
`;
