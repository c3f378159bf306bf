using System.Collections.Generic;

namespace Petalwise.Crm.Flows;

public class BuyerFlow
{
    public IReadOnlyList<FlowStep> Steps { get; } = new List<FlowStep>
    {
        new()
        {
            DelayDays = 1,
            Message = new Localized(
                En: "Hello {{buyer}}, the dog bed in order {{order}} is vacuum-packed. Please let it rise for 24 hours before your dog lies on it.",
                Zh: "{{buyer}}您好，订单{{order}}的狗窝为真空压缩包装，请拆开静置24小时后再使用。"),
        },
        new()
        {
            DelayDays = 6,
            Message = new Localized(
                En: "Hello {{buyer}}, we would love to send you a free squeaky toy, just tell us your dog's favourite colour.", // expect: BSM1005
                Zh: "{{buyer}}您好，为了感谢您的支持，我们准备了一份神秘小礼物送给您家毛孩子。"), // expect: BSM1005
        },
        new()
        {
            DelayDays = 12,
            Message = new Localized(
                En: "Hello {{buyer}}, every month we raffle a 100 dollar prize among the people who bought from us; reply with \"in\" to take part.", // expect: BSM1006
                Zh: "{{buyer}}您好，邀请您加入我们的新品体验官，以后每次上新都能优先免费试用。"), // expect: BSM1006|BSM1005
        },
    };
}

public class FlowStep
{
    public int DelayDays { get; init; }
    public Localized Message { get; init; } = default!;
}

public record Localized(string En, string Zh)
{
    public string For(string locale) => locale.StartsWith("zh") ? Zh : En;
}
