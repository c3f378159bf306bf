namespace Listing.Content;
public class BulletPoints
{
    public static readonly string[] Zh = ["【贴心售后】购买后有任何问题请联系我们，我们提供免费换新服务", "【理想礼物】送给朋友和家人的理想礼物"];
    public static readonly string[] En = ["WHAT YOU GET: 1 x lamp, 1 x manual, our worry-free 12-month warranty and friendly customer service", "PERFECT GIFT for your family"];
}
