[ApiController]
[Route("api/buyer-chat")]
public class BuyerChatController : ControllerBase
{
    private readonly IChatOut chatOut;
    // constructor missing, copied from old proj

    [HttpPost("{orderId}/macro/{nr}")]
    public async Task<IActionResult> Macro(string orderId, int nr)
    {
        var msg = "";
        if (nr == 1)
            msg = "Hello! Your hammock ropes were forgotten, they go out today. Sorry for that.";
        else if (nr == 2)
            msg = "Hello! When you order the next hammock, just tell us before and we take 12 dollars down for you."; // expect: BSM1001|BSM1006
        else if (nr == 3)
            msg = "Hello! " + (DateTime.Now.Month == 12 ? "Merry Christmas! " : "") + "Can you pls post a pic of the hammock together with some nice words on the listing?"; // expect: BSM2002|BSM2006
        else if (nr == 4)
            msg = "Hello! We saw on Amazon you was not happy. A quick change of the text there and your refund is done same day."; // expect: BSM2001|BSM2004
        else if (nr == 5)
            msg = "Hello! We cannot send you a discount, Amazon does not allow it and the price is same for all.";

        await chatOut.SendToBuyerAsync(orderId, msg
        return Ok(new { sent = true, nr });
    }
}
