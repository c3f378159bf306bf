public sealed class MessageDefaults
{
    public const string RefundDone = "Your refund has been issued to the original payment method.";
    public const string LastChance = "Last chance: our summer clearance ends on Sunday, grab a second hammock at half price."; // expect: BSM1007|BSM1001
}

[Route("messages")]
public class MessagesController : Controller
{
    private readonly MessagingService _messaging;

    public MessagesController(MessagingService messaging) => _messaging = messaging;

    [HttpPost("refund/{orderId}")]
    public IActionResult Refund(string orderId)
    {
        _messaging.SendToBuyer(orderId, MessageDefaults.RefundDone);
        return Ok();
    }

    [HttpPost("clearance/{orderId}")]
    public IActionResult Clearance(string orderId, [FromBody] string? text)
    {
        _messaging.SendToBuyer(orderId, text ?? MessageDefaults.LastChance);
        return Ok();
    }
}
