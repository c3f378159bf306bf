using Microsoft.AspNetCore.Mvc;

[ApiController, Route("api/amazon/threads")]
public class ThreadController : ControllerBase
{
    readonly ThreadService _svc;

    [HttpPost("{id}/quick/{kind}")]
    public async Task<IActionResult> Quick(string id, string kind)
    {
        var t = await _svc.Find(id);
        if (t == null) return NotFound();

        string body = null;
        if (kind == "exchange") body = "We exchange the shoes for one size up. Please hand the old pair to the driver.";
        if (kind == "nudge") body = "Hey " + t.Buyer + ", quick favor: could u drop us a 5 star feedback? thx!"; // expect: BSM2002
        if (kind == "loyal") body = "Hey " + t.Buyer + ", next pair is on us if you buy two, just say so."; // expect: BSM1006|BSM1005
        if (kind == "code") body = $"Hey {t.Buyer}, here is your {t.Percent}% promo: SHOE{t.Percent}"; // expect: BSM1002|BSM1001

        await _svc.Post(t, body
        return Ok();
    }
}
