using Microsoft.AspNetCore.Mvc;

[ApiController, Route("api/macros")]
public class MacroController : ControllerBase
{
    readonly MacroStore _store;

    [HttpPost]
    public async Task<IActionResult> Save(MacroDto dto)
    {
        if (dto.Text.Contains("coupon"))
            ModelState.AddModelError(nameof(dto.Text), "A macro for Amazon buyers must not offer a coupon or a promo code.");
        if (dto.Text.Contains("review"))
            ModelState.AddModelError(nameof(dto.Text), "Please remove the review request from the macro. Use the Request a Review button.");
        if (dto.Text.Contains("@"))
            ModelState.AddModelError(nameof(dto.Text), "E-mail addresses and phone numbers are not allowed in messages to buyers.");
        if (!ModelState.IsValid) return ValidationProblem();

        await _store.Save(dto
        TempData["Notice"] = "Macro saved. Gift card and cashback wording was not found.";
        return Ok();
    }
}
