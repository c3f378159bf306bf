using System.Collections.Generic;

namespace Zengcheng.Campaign;

public class SequenceProvider
{
    public IEnumerable<MsgStep> Steps(Order o)
    {
        // 第1条：安装提醒
        yield return new MsgStep(1, $"{o.Buyer}您好，安装前请先关闭水阀，图纸在包装盒底部。");

        if (o.Amount > 50)
            yield return new MsgStep(5, $"{o.Buyer}您好，您已升级为我们的VIP，今后购物享专属待遇。"); // expect: BSM1006

        yield return new MsgStep(9, "Hi friend, only buyer who is happy please go write review, others please mail here first."); // expect: BSM2003

        if (o.Category == "pet")
            yield return new MsgStep(12, "Hi friend, your dog will also love our new collar, check it out in the store."); // expect: BSM1007

        if (o.Late)
            yield return new MsgStep(2, $"Hi friend, carrier lost the scan, we ask them to find parcel of {o.Id} now.");
    }

    public IEnumerable<string> Titles()
    {
        yield return "关于您的订单";
        yield return "About your order";
    }
}
