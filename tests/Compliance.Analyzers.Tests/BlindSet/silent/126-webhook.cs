namespace Hooks
{
    [ApiController, Route("hooks/reviews")]
    public class ReviewHookController(IReviewStore store, ILogger<ReviewHookController> log) : ControllerBase
    {
        [HttpPost]
        public async Task<IActionResult> Post(ReviewEvent e)
        {
            switch (e.Type)
            {
                case "review.created": await store.AddAsync(e.Review); break;
                case "review.updated": await store.ReplaceAsync(e.Review); break;
                case "review.removed": await store.RemoveAsync(e.Review.Id); break;
                default:
                    log.LogWarning("Unknown review event {Type}", e.Type);
                    return BadRequest(new { error = "unknown review event" });
            }
            if (e.Review.Stars <= 2) log.LogInformation("Low rating of {Asin}: {Stars} stars", e.Review.Asin, e.Review.Stars);
            return Accepted();
        }
    }
}
