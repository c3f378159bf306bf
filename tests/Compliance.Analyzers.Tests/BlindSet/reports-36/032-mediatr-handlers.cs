using MediatR;

namespace Alderson.Service.Claims;

public record ResolveClaim(Guid ClaimId, string Outcome) : IRequest<string>;

public class ResolveClaimHandler : IRequestHandler<ResolveClaim, string>
{
    public Task<string> Handle(ResolveClaim request, CancellationToken ct)
    {
        // The returned text is put into the answer box of the Amazon thread.
        string answer;
        if (request.Outcome == "replace")
        {
            answer = "A new saddle left our warehouse today. Please keep the broken one, we don't need it back.";
        }
        else if (request.Outcome == "part")
        {
            answer = "Keep the saddle and close the return, then you will find 40 dollars in your bank account tomorrow."; // expect: BSM1003|BSM1004|BSM3003
        }
        else if (request.Outcome == "az")
        {
            answer = "Once you have dropped the A-to-z claim and turned your feedback positive, the refund goes out."; // expect: BSM2001|BSM2005
        }
        else
        {
            answer = "Could you send us a photo of the damage, so that we see which part you need?";
        }
        return Task.FromResult(answer);
    }
}
