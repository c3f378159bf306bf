using System;

namespace Fuzhou.Plugin;

[AttributeUsage(AttributeTargets.Class)]
public sealed class MaiJiaMuBanAttribute : Attribute
{
    public string Subject { get; set; } = "";
    public string Body { get; set; } = "";
}

[MaiJiaMuBan(Subject = "About your order", Body = "Dear buyer, the customs asks for your tax number, please answer with it so the parcel can go on.")]
public class QingGuanXin { }

[MaiJiaMuBan(Subject = "A little thing", Body = "Dear buyer, tell us your best colour and we put an extra phone case to you for nothing.")] // expect: BSM1005
public class ZengPinXin { }

[MaiJiaMuBan(
    Subject = "Your phone case",
    Body = "Dear buyer, only five star buyers can join our test group, they get every new case first.")] // expect: BSM2001|BSM1006|BSM2002
public class CeShiXin { }

[MaiJiaMuBan(
    Subject = "手机壳售后",
    Body = "尊敬的买家，安装教学视频请打开 bilibili 搜索我们的店名，还有更多配件在那边卖。")] // expect: BSM3001|BSM3003|BSM1007
public class JiaoXueXin { }
