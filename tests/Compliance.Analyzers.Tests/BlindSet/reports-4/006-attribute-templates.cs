using System;
using System.Reflection;

namespace Qianwan.Duodian.Domain.XiaoXi;

[AttributeUsage(AttributeTargets.Field)]
public sealed class MaiJiaXiaoXiAttribute : Attribute
{
    public MaiJiaXiaoXiAttribute(string zhengWen) => ZhengWen = zhengWen;

    public string ZhengWen { get; }

    public string? BiaoTi { get; set; }
}

/// <summary>发给买家的消息场景，正文写在特性上，发送时反射读取。</summary>
public enum XiaoXiChangJing
{
    [MaiJiaXiaoXi("您好，您选的浅灰色和定制内容不符，请确认是否仍要浅灰色。", BiaoTi = "定制信息确认")]
    DingZhiQueRen = 1,

    [MaiJiaXiaoXi("亲，五星好评晒图可返现5美元，名额只有前100位，先到先得！", BiaoTi = "晒图有礼")] // expect: BSM2001
    ShaiTu = 2,

    [MaiJiaXiaoXi("您好，门店保修卡附在附件里，保修期24个月，从签收日起算。", BiaoTi = "保修信息")]
    BaoXiu = 3,

    [MaiJiaXiaoXi(
        BiaoTi = "周年庆",
        zhengWen: "店铺三周年，老顾客专享优惠券已经发到您手里啦，点击领取后满100减20。")] // expect: BSM1002
    ZhouNianQing = 4,
}

public static class XiaoXiChangJingKuoZhan
{
    public static string QuZhengWen(this XiaoXiChangJing cj)
        => typeof(XiaoXiChangJing).GetField(cj.ToString())!
            .GetCustomAttribute<MaiJiaXiaoXiAttribute>()!.ZhengWen;
}
