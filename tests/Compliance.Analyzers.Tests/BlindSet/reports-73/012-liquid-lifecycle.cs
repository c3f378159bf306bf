using System.Collections.Generic;
using Fluid;

namespace Hollow.Oak.Seller.Lifecycle;

public class LifecycleTemplates
{
    private readonly FluidParser _parser = new();

    public Dictionary<LifecycleStep, string> Sources { get; } = new()
    {
        {
            LifecycleStep.AddressProblem,
            "Hello {{ order.ship_to }}, the postcode on order {{ order.number }} does not match the town. Could you send us the right one as a reply?"
        },
        {
            LifecycleStep.Delivered,
            "Hello {{ order.ship_to }}, your kettle has a two year warranty. " +
            "If the base ever fails we exchange it free of charge. " +
            "Enjoy your tea \U0001F375\U0001F60A" // expect: BSM5001
        },
        {
            LifecycleStep.FirstMonth,
            "Hello {{ order.ship_to }}, the lid of the kettle comes off for cleaning. " +
            "Tell us your favourite colour and we post you a mug, on the house, simply because you bought from us." // expect: BSM1005
        },
        {
            LifecycleStep.SecondMonth,
            "Hello {{ order.ship_to }}, the spout wants descaling once a month. " +
            "{% if order.total > 50 %}You are now in our inner circle: every purchase earns points that you swap for kettles later.{% endif %}" // expect: BSM1006
        },
        {
            LifecycleStep.ReturnOpened,
            "Hello {{ order.ship_to }}, the return for order {{ order.number }} is open. Please pack the base and the kettle together; the refund follows two days after arrival."
        },
    };

    public string Render(LifecycleStep step, SellerOrder order)
    {
        if (!_parser.TryParse(Sources[step], out var template, out var error))
            throw new FluidParseException($"{step}: {error}");

        var context = new TemplateContext();
        context.SetValue("order", order);
        return template.Render(context);
    }
}

public enum LifecycleStep
{
    AddressProblem,
    Delivered,
    FirstMonth,
    SecondMonth,
    ReturnOpened,
}
