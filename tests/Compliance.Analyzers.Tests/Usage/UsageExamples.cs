namespace Compliance.Analyzers.Tests.Usage;

/// <summary>Examples of the rules about the use of APIs. The tests run them and the rules' pages show them: one place.</summary>
internal static class UsageExamples
{
    /// <summary>By rule: code that is reported where its markup says, and code that is not.</summary>
    public static IReadOnlyDictionary<string, (IReadOnlyList<string> Flagged, IReadOnlyList<string> Lawful)> ById { get; } =
        new Dictionary<string, (IReadOnlyList<string> Flagged, IReadOnlyList<string> Lawful)>
        {
            ["BSM5005"] = (
                [
                    """var request = new CreateDigitalAccessKeyRequest { Text = {|BSM5005:""|} };""",
                    """
                    // 401 characters; a digitalAccessKey message takes at most 400.
                    request.Text = {|BSM5005:"Your key is … (the terms of use, in full)"|};
                    """,
                ],
                ["""var request = new CreateDigitalAccessKeyRequest { Text = $"Your key for {order.Item} is {key}." };"""]),
            ["BSM6001"] = (
                ["""await api.CreateUnexpectedProblemAsync(order.Id, markets, new CreateUnexpectedProblemRequest { Text = {|BSM6001:template.Render(order)|} });"""],
                [
                    """
                    string text = template.Render(order);
                    Verdict verdict = MessageChecker.Default.Check(text, new MessageContext { OrderProblem = Answer.Yes });
                    if (verdict.Decision == Decision.Allowed)
                    {
                        await api.CreateUnexpectedProblemAsync(order.Id, markets, new CreateUnexpectedProblemRequest { Text = text });
                    }
                    """,
                ]),
            ["BSM6002"] = (
                [
                    """await api.{|BSM6002:CreateNegativeFeedbackRemovalAsync|}(order.Id, markets);""",
                    """await http.PostAsync({|BSM6002:$"/messaging/v1/orders/{order.Id}/messages/amazonMotors"|}, content);""",
                ],
                ["""await solicitations.CreateProductReviewAndSellerFeedbackSolicitationAsync(order.Id, markets);"""]),
            ["BSM6003"] = (
                ["""Verdict verdict = checker.Check(text, new MessageContext { Initiator = Initiator.Buyer, {|BSM6003:BuyerAsked = BuyerRequest.Discount|} });"""],
                ["""Verdict verdict = checker.Check(text, new MessageContext { Initiator = Initiator.Buyer, BuyerAsked = conversation.Asked });"""]),
        };

    /// <summary>An example without its markup.</summary>
    public static string Plain(string example) => System.Text.RegularExpressions.Regex.Replace(example, @"\{\|BSM\d{4}:(.*?)\|\}", "$1", System.Text.RegularExpressions.RegexOptions.Singleline);
}
