using System;
using System.Text;

namespace Nanan.Pump;

public static class XiaoXiZiJie
{
    // 网关只收 UTF-8 字节
    public static ReadOnlySpan<byte> YanWu => "Dear customer, the parcel is late because of the strike. We expect it on Thursday."u8;

    public static ReadOnlySpan<byte> DianHua => "Dear customer, call our engineer Mr Chen at 0086-595-8638-2210, he explain the pump to you."u8; // expect: BSM3002|BSM3003

    public static byte[] LaiXin(string name)
        => Encoding.UTF8.GetBytes($"Dear {name}, rebate of 10% goes to your card when you tell us the order number by mail."); // expect: BSM1004|BSM1001

    public static byte[] Pump(string name)
        => Encoding.UTF8.GetBytes("Dear " + name + ", please fill the pump with water before the first start.");
}
