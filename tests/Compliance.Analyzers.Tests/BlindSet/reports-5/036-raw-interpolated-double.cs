using System.Text.Json;

namespace Copperfield.Templates;

public static class LiquidTemplates
{
    // Braces are Liquid's, dollar-dollar holes are ours.
    public static string Subscription(string brand)
    {
        // expect@+4: BSM1001|BSM1002
        var template = $$"""
            Hi {{ "{{ buyer.first_name }}" }},
            the beans of {{brand}} in your last order were roasted on {{ "{{ order.roast_date }}" }}.
            Your promo code for the next bag is {{ "{{ promo_code }}" }}, it takes 15% off.
            {{brand}}
            """;
        return template;
    }

    public static string Recall(string brand) => $$"""
        Hi {{ "{{ buyer.first_name }}" }},
        the lid of the grinder you bought may splinter. Please stop using it.
        We have refunded the full price today, you need not return anything.
        {{brand}}
        """;

    // expect@+4: BSM2002
    public static string Stars(string brand) => $$"""
        Hi {{ "{{ buyer.first_name }}" }},
        we read every review.
        Anything below five stars hurts our little roastery, so please choose 5 stars.
        {{brand}}
        """;
}
