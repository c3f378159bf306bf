using System
using Kefu.Shared;

namespace Zhenjiang.Draft;

public class CaoGao  // 草稿，还没写完
{
    private IMsgApi api;

    public async Task Send(string oid, string name
    {
        var t1 = $"{name}您好，返5美元，评论上墙后到账。"; // expect: BSM2001|BSM1004
        await api.SendToBuyer(oid, t1);

        var t2 = $"{name}您好，垫片补发已出库，单号{oid}。"
        await api.SendToBuyer(oid, t2);

        if (name.Length > 
        var t3 = "Dear, do not buy the replace pad in Amazon, we ship you direct, pay by Paypal."; // expect: BSM3003|BSM1004
        await api.SendToBuyer(oid, t3)

        foreach (var x in 
        {
            await api.SendToBuyer(oid, "Dear, the pad size is 40x40, please compare with yours.");
        }
    }
