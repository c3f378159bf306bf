namespace Storefront.Queries
{
    public static class DiscountQueries
    {
        public const string CreateCode = @"
mutation discountCodeBasicCreate($basicCodeDiscount: DiscountCodeBasicInput!) {
  discountCodeBasicCreate(basicCodeDiscount: $basicCodeDiscount) {
    codeDiscountNode { id codeDiscount { ... on DiscountCodeBasic { title codes(first: 10) { nodes { code } } } } }
    userErrors { field message }
  }
}";

        public const string GiftCards = """
            query giftCards($first: Int!) {
              giftCards(first: $first, query: "balance_status:full") {
                nodes { id lastCharacters balance { amount } customer { email } }
              }
            }
            """;

        public static string Variables(string title, int percent) =>
            $$"""{ "basicCodeDiscount": { "title": "{{title}}", "customerGets": { "value": { "percentage": {{percent}} } } } }""";
    }
}
