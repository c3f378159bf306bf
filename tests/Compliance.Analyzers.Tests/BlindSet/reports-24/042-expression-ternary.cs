namespace TorqueDuck.Web;

[ApiController, Route("buyer-messages")]
public class BuyerMessagesController(IMessageGateway gateway) : ControllerBase
{
    [HttpPost("{orderId}")]
    public async Task<IActionResult> Post(string orderId, [FromQuery] bool repeat, [FromQuery] bool angry)
    {
        var body = angry
            ? "We got the wrong end of the wrench on this one. Please accept $25 in store credit for your trouble." // expect: BSM1003|BSM1005|BSM1006
            : repeat
                ? "Back again? Our returning drivers don't pay sticker. Reply and we'll set up a lower price for you." // expect: BSM1001|BSM1006
                : "Your socket set is missing the 10 mm, like every socket set on earth. We're mailing one today.";

        await gateway.SendToBuyer(orderId, body);
        return Accepted();
    }
}
