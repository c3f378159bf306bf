namespace Orbit.Messaging.Defaults;

public static class LiveTemplates
{
    // loaded by the seller on first start
    public static IEnumerable<MessageTemplate> Defaults()
    {
        yield return Template.ForAmazon("EN")
            .WithName("serial number")
            .WithSubject("Question about order {{ order.id }}")
            .WithBody("Please tell us the serial number on the bottom of the scale so that we can send the right foot.")
            .Build();

        yield return Template.ForAmazon("EN")
            .WithName("club")
            .WithSubject("An invitation for {{ buyer.name }}")
            .WithBody("You have been chosen for the Orbit Gold Club, where members pay less and see novelties first.") // expect: BSM1006|BSM1001|BSM1007
            .Build();

        yield return Template.ForAmazon("EN")
            .WithName("coupon")
            .WithSubject("{{ coupon_code }} is your promo code, {{ buyer.name }}") // expect: BSM1002
            .WithBody("Please calibrate the scale on a hard floor before the first use.")
            .Build();

        yield return Template.ForAmazon("ZH")
            .WithName("五星")
            .WithSubject("关于订单 {{ order.id }}")
            .WithBody("如果体重秤用着满意，欢迎给我们打满分；若有不满，请先联系我们，不要直接评价。") // expect: BSM2003|BSM2002
            .Build();
    }
}
