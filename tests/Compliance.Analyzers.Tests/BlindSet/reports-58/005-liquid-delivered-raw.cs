using Fluid;

namespace Sable.Mailing.Templates;

internal static class DeliveredTemplates
{
    private static readonly FluidParser Parser = new();

    // expect@+4: BSM2003
    // expect@+6: BSM1005|BSM1002
    internal const string Delivered = """
        Hello {{ buyer.first_name }},
        If you love the blanket, tell other shoppers in a review; if not, write to us before you rate it.
        {% if order.total > 40 %}
        Please wash it at 30 degrees.
        Because your order was above 40 dollars, a 10-dollar gift card is waiting for you: just reply.
        {% endif %}
        Sable Home
        """;

    internal const string Recall = """
        Hello {{ buyer.first_name }},
        The power adapter of order {{ order.id }} may overheat. Please stop using it.
        {% if order.replacement %}A new adapter is on its way, free of charge.{% else %}We have refunded the full price.{% endif %}
        Sable Home
        """;

    internal static IFluidTemplate Compile(string source) =>
        Parser.TryParse(source, out var template, out var error)
            ? template
            : throw new InvalidOperationException($"Template is broken: {error}");
}
