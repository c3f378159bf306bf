using System.Globalization;

namespace Camshaft.Direct.Answers;

public class FitmentAnswers
{
    private const string Fits = "Hello {0}, yes, the filter {1} fits your {2} built from {3:yyyy} on. Please compare the height of 79 mm with your old one before fitting.";
    private const string DoesNotFit = "Hello {0}, no, the filter {1} is too wide for your {2}. You may return it unopened; the label is already in Your Orders.";
    private const string CheaperElsewhere = "Hello {0}, between you and me: the filter {1} costs 8 pounds less if you get it straight from our own web shop."; // expect: BSM3003|BSM1001
    private const string PriceMatch = "Hello {0}, we saw that others sell {1} for less. Show us the offer and we go five percent lower."; // expect: BSM1001
    private const string NoMatch = "Hello {0}, thank you for asking. We cannot match prices of other sellers; the price on the product page is the one that applies.";
    private const string Torque = "Hello {0}, tighten the housing of {1} with 25 Nm and put a little oil on the seal.";

    private readonly IBuyerInbox _inbox;

    public FitmentAnswers(IBuyerInbox inbox) => _inbox = inbox;

    public Task AnswerAsync(AmazonQuestion q, FitmentResult result, CancellationToken ct)
    {
        var format = (result, q.AsksForPrice) switch
        {
            (_, true) when result.OwnShopHasIt => CheaperElsewhere,
            (_, true) when q.NamesCompetitor => PriceMatch,
            (_, true) => NoMatch,
            ({ Match: true }, _) => Fits,
            ({ Match: false, TorqueAsked: true }, _) => Torque,
            _ => DoesNotFit
        };

        var text = string.Format(CultureInfo.GetCultureInfo("en-GB"), format, q.BuyerName, q.Sku, q.Vehicle, result.FromYear);
        return _inbox.ReplyAsync(q.ThreadId, text, ct);
    }
}
