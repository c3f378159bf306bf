namespace Studio.Preview
{
    public class PreviewController : Controller
    {
        public IActionResult PreviewTemplate(int id)
        {
            var t = _repo.Get(id);
            if (t is null) return NotFound("There is no template to preview.");
            ViewBag.Heading = "Preview of " + t.Name;
            ViewBag.Hint = "Starred fields are filled from the order. Rewrite the text if the preview is longer than 2000 characters.";
            return View("Preview", t);
        }

        public IActionResult Couple(int left, int right) => Json(new { message = $"Templates {left} and {right} are now coupled." });

        private readonly ITemplateRepository _repo;
        public PreviewController(ITemplateRepository repo) => _repo = repo;
    }
}
