using MediatR;

namespace PawKitchen.Features.Reviews;

public record HandleNegativeReview(string OrderId, int Stars, string Locale) : IRequest<string>;

public class HandleNegativeReviewHandler : IRequestHandler<HandleNegativeReview, string>
{
    public Task<string> Handle(HandleNegativeReview cmd, CancellationToken ct)
    {
        var mailText = (cmd.Locale, cmd.Stars) switch
        {
            ("zh-CN", 1) => "亲爱的买家，看到您的一星评价我们很难过，麻烦您抽空把它删掉，好吗？", // expect: BSM2004
            ("zh-CN", _) => "您好，关于您反映的锅盖不密封，我们已为您免费补发一个新的密封圈，请注意查收。",
            (_, 1) => "Dear buyer, our boss is very sad for the one star. Could you please take that review down for us?", // expect: BSM2004
            (_, 2) => "Dear buyer, we solved already the lid. Would you mind to raise your two stars a little bit now?", // expect: BSM2004
            _ => "Dear buyer, please tell us which part is broken, we send the new part without any cost."
        };
        return Task.FromResult(mailText);
    }
}
