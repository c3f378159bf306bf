using System.Net.Http.Json;

namespace Parley.Connectors.Shopify;

public sealed class DiscountSync(HttpClient http)
{
    private const string Mutation = """
        mutation discountCodeBasicCreate($input: DiscountCodeBasicInput!) {
          discountCodeBasicCreate(basicCodeDiscount: $input) {
            codeDiscountNode { id codeDiscount { ... on DiscountCodeBasic { title codes(first: 1) { nodes { code } } } } }
            userErrors { field message }
          }
        }
        """;

    public Task<HttpResponseMessage> CreateAsync(string code, double percentage) =>
        http.PostAsJsonAsync("admin/api/2026-07/graphql.json", new
        {
            query = Mutation,
            variables = new
            {
                input = new { title = "Storewide coupon", code, customerGets = new { value = new { percentage }, items = new { all = true } } },
            },
        });

    public static string Route(string code) => $"/discount/{Uri.EscapeDataString(code)}?redirect=/collections/gift-cards";
}
