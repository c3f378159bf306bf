using System;

namespace Xiamen.Yoga.Xin;

[AttributeUsage(AttributeTargets.Class)]
public sealed class MaiJiaXinAttribute(string zhuTi, string zhengWen) : Attribute
{
    public string ZhuTi { get; } = zhuTi;
    public string ZhengWen { get; } = zhengWen;
}

/// <summary>特性里的正文由 XinFaSongQi 读取后发给买家</summary>
[MaiJiaXin("订单延误", "您好，瑜伽垫因暴雨晚到三天，非常抱歉，您可以选择等待或全额退款。")]
public class YanWuXin { }

[MaiJiaXin("瑜伽垫使用反馈", "您好，瑜伽垫如有异味请平铺通风两天；用得舒心的话，记得去页面夸夸我们哦。")] // expect: BSM2003|BSM2002|BSM2006
public class GuanHuaiXin { }

[MaiJiaXin("瑜伽课程", "您好，我们的公众号“每日瑜伽垫”每周更新课程，关注即可观看。")] // expect: BSM3002|BSM3001|BSM1007|BSM3003
public class KeChengXin { }

[MaiJiaXin("Yoga strap", "Hello, the next mat you take from us comes with a strap for nothing.")] // expect: BSM1005|BSM1006
public class ShengDaiXin { }
