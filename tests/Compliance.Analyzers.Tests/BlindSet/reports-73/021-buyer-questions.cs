using System.Collections.Generic;
using software.amzn.spapi.Api.messaging.v1;
using software.amzn.spapi.Model.messaging.v1;

namespace Stoneleigh.Amazon.Fulfilment;

public static class BuyerQuestions
{
    public const string Engraving = "Please confirm that the plate shall read \"{0}\" in capital letters. We engrave it once you have answered.";
    public const string GateCode = "The driver could not get past the gate on Tuesday. What is the code, or where may he leave the parcel?";
    public const string Identity = "Before we release the watch we need a scan of your passport and your date of birth."; // expect: BSM3004
    public const string Bank = "For the return we still lack your IBAN, the name of your bank and your online banking user name."; // expect: BSM3004|BSM1004
    public const string Upgrade = "Can we tempt you with a d1sc0unt of 2O% if you take the le@ther strap as well?"; // expect: BSM1001|BSM5004
    public const string CustomsNumber = "Brazilian customs want the recipient's CPF on the parcel. Please send it so that the watch can leave the airport.";

    public static readonly Dictionary<string, string> ByReason = new()
    {
        [nameof(Engraving)] = Engraving,
        [nameof(GateCode)] = GateCode,
        [nameof(Identity)] = Identity,
        [nameof(Bank)] = Bank,
        [nameof(Upgrade)] = Upgrade,
        [nameof(CustomsNumber)] = CustomsNumber,
    };
}

public class QuestionSender
{
    private readonly IMessagingApi _api;
    private readonly List<string> _marketplaceIds;

    public QuestionSender(IMessagingApi api, List<string> marketplaceIds)
    {
        _api = api;
        _marketplaceIds = marketplaceIds;
    }

    public void Ask(string amazonOrderId, string reason, params object[] args)
    {
        var text = string.Format(BuyerQuestions.ByReason[reason], args);
        var body = new CreateConfirmOrderDetailsRequest(text: text);
        _api.CreateConfirmOrderDetails(amazonOrderId, _marketplaceIds, body);
    }
}
