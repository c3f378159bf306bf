using System.Net.Http;

namespace Kranich.Tools.PolicyWatch;

public class PolicyWatcher(HttpClient http)
{
    private static readonly Uri[] Pages =
    [
        new("https://sellercentral.amazon.com/help/hub/reference/G1701"),
        new("https://developer-docs.amazon.com/sp-api/docs/messaging-api-v1-use-case-guide"),
    ];

    // sentences whose disappearance from the page must raise an alarm
    private static readonly string[] ExpectedSentences =
    {
        "Do not offer compensation, gift cards or free products in exchange for a review.",
        "Do not include external links, e-mail addresses or phone numbers.",
        "Do not ask only customers who had a positive experience to write a review.",
    };

    public async IAsyncEnumerable<string> MissingAsync()
    {
        foreach (var page in Pages)
        {
            var html = await http.GetStringAsync(page);
            foreach (var s in ExpectedSentences.Where(s => !html.Contains(s, StringComparison.OrdinalIgnoreCase)))
                yield return $"{page}: '{s}' is gone";
        }
    }
}
