using MediatR;

namespace Eastmoor.Claims.Handlers;

public record AnswerClaim(string OrderId, ClaimType Type, decimal OrderTotal) : IRequest<string>;

public class AnswerClaimHandler : IRequestHandler<AnswerClaim, string>
{
    private readonly IBuyerMessages _messages;

    public AnswerClaimHandler(IBuyerMessages messages) => _messages = messages;

    public async Task<string> Handle(AnswerClaim request, CancellationToken cancellationToken)
    {
        string text;

        if (request.Type == ClaimType.Scratched)
            text = $"Thank you for the pictures. For the scratch on the drawer we can refund {request.OrderTotal * 0.2m:C} of this order through Amazon, or you return it with our label. Which do you prefer?";
        else if (request.Type == ClaimType.Smell)
            text = "There is no fault with it, but we will pay for a dinner for two if you let the A-to-z claim drop."; // expect: BSM1003
        else if (request.Type == ClaimType.Noise)
            text = "We have read your review and would offer 30 pounds back once it shows four stars or more."; // expect: BSM2001|BSM2004
        else
            text = "Your claim has reached us. We need the serial number from the back of the drawer to go on.";

        await _messages.SendAsync(request.OrderId, text, cancellationToken);
        return text;
    }
}
