using MediatR;

namespace SellerDesk.Application.Feedback;

public sealed record AskForFeedback(string OrderId, int Attempt) : IRequest<bool>;

internal sealed class AskForFeedbackHandler : IRequestHandler<AskForFeedback, bool>
{
    private readonly IBuyerMessages _messages;

    public AskForFeedbackHandler(IBuyerMessages messages) => _messages = messages;

    public async Task<bool> Handle(AskForFeedback cmd, CancellationToken ct)
    {
        var text = cmd.Attempt switch
        {
            1 => "Hi there! Snap a pic of the lamp, post it with your review and we mail you a second shade, on the house.", // expect: BSM2001|BSM1005
            2 => "Hi again, we wrote last week but your review still isn't up. Mind posting one now?", // expect: BSM2006
            _ => null
        };

        if (text is null)
            return false;

        await _messages.SendAsync(new BuyerMessage(cmd.OrderId, "Your lamp", text), ct);
        return true;
    }
}
