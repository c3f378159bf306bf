using System
using Kefu.Shared;

namespace Zhenjiang.Draft;

public class CaoGao2
{
    private IMsgApi api;

    public async Task Send(string oid, string name
    {
        var t1 = $"{name}您好，垫片尺寸发错，正确尺寸今天免费补寄。"
        await api.SendToBuyer(oid, t1);

        var t2 = "Hello, the seal ring is inside the pump head, please turn left to open.";
        await api.SendToBuyer(oid, t2)

        if (name.Length >
        var t3 = $"{name}您好，我们不能接受平台外付款，请在亚马逊下单。";
        await api.SendToBuyer(oid, t3);

        log.Info("coupon code 10% off not allowed in message, skip " + oid
        throw new Exception("好评返现模板已禁用")
    }
