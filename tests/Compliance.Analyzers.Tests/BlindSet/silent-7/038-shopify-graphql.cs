using GraphQL;

namespace Farrow.Shopify;

public static class DiscountQueries
{
    public const string CreateCode = """
        mutation discountCodeBasicCreate($input: DiscountCodeBasicInput!) {
          discountCodeBasicCreate(basicCodeDiscount: $input) {
            codeDiscountNode { id codeDiscount { ... on DiscountCodeBasic { title codes(first: 1) { nodes { code } } } } }
            userErrors { field message code }
          }
        }
        """;

    public const string GiftCards = "query GiftCards($first: Int!) { giftCards(first: $first) { nodes { id balance { amount } customer { email } } } }";

    public static GraphQLRequest Create(string code, decimal percent) => new()
    {
        Query = CreateCode,
        Variables = new
        {
            input = new
            {
                title = $"{percent:0}% off everything",
                code,
                customerGets = new { value = new { percentage = (double)(percent / 100m) }, items = new { all = true } },
                appliesOncePerCustomer = true,
                startsAt = DateTime.UtcNow,
            },
        },
    };

    public static GraphQLRequest FreeGift(string productId) => new()
    {
        Query = CreateCode,
        Variables = new { input = new { title = "Free gift with purchase", code = "GIFT", productId } },
    };
}
