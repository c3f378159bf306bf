namespace Integra.Messaging;

/// <summary>
/// Guards outgoing messages. Texts such as "leave a 5-star review and get a $10 gift card" or
/// "加微信领取优惠券" must be stopped here before they reach the gateway.
/// </summary>
public sealed class OutgoingGuard(IPhraseScreen screen, IBuyerMessageGateway next) : IBuyerMessageGateway
{
    // TODO: "use code SAVE10 for 10% off your next order" slipped through in May, see ticket CARE-311.
    public async Task SendAsync(AmazonOrderId id, string text, CancellationToken ct)
    {
        if (screen.Check(text) is { IsBlocked: true } verdict)
        {
            throw new MessageBlockedException($"Message for {id} blocked by rule {verdict.Rule}.");
        }

        /* A reviewer may release the text by hand; see ReleaseCommand. */
        await next.SendAsync(id, text, ct);
    }
}
