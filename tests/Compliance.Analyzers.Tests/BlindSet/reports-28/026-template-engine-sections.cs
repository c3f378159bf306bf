namespace Integra.TemplateEngine;

public static class ScribanSources
{
    // expect@+6: BSM2003
    public const string AfterDelivery = """
        {{ section "greeting" }}
        Dear {{ buyer.name }},
        {{ section "body" }}
        your blender from order {{ order.id }} should be in your kitchen by now.
        Pleased? Please share it in a review. Not pleased? Please come to us first, not to the review page.
        {{ end }}
        """;

    // expect@+5: BSM1002
    public const string Anniversary = """
        {{ section "body" }}
        Dear {{ buyer.name }},
        one year with your blender! To celebrate,
        %CouponCode% is waiting for you at the checkout.
        {{ end }}
        """;

    public const string Recall = """
        {{ section "body" }}
        Dear {{ buyer.name }}, the maker has recalled the lid of your blender. Please stop using it.
        We refund the whole purchase; you can find the notice at https://www.amazon.com/your-product-safety-alerts.
        {{ end }}
        """;
}
