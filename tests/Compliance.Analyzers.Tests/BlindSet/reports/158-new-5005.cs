using software.amzn.spapi.Model.messaging.v1;

namespace Chuangke.Keys;

static class YaoShi
{
    internal static CreateConfirmCustomizationDetailsRequest Kong() => new(text: ""); // expect: BSM5005

    internal static CreateConfirmCustomizationDetailsRequest Zheng() => new(text: "您好，请确认刻字：正面“平安”，背面“2024”。");

    internal static CreateUnexpectedProblemRequest Kong2()
    {
        var p = new CreateUnexpectedProblemRequest();
        p.Text = @""; // expect: BSM5005
        return p;
    }

    internal static CreateUnexpectedProblemRequest Zheng2() => new() { Text = "您好，木板受潮变形，我们今天换新的给您，旧板不用寄回。" };
}
