    <footer><p class="text-muted">&copy; Pemerintah Kabupaten Contoh</p></footer>
  </div>
</body>
</html>
