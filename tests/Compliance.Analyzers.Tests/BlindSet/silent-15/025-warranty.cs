namespace Zhongshan.Warranty;

public record WarrantyText(string Code, string Zh, string En)
{
    public static IEnumerable<WarrantyText> All()
    {
        yield return new("W1", "您好，吊扇电机保修五年，期内坏了免费换新。",
            "Hello, the fan motor has 5 years warranty, in this time we change it free.");
        yield return new("W2", "您好，遥控器不在保修范围内，因进水损坏无法免费更换。",
            "Hello, water damage is not covered, so the remote can not be changed free.");
        yield return new("W3", "您好，保修期从签收日算起，无需注册，凭订单号即可。",
            "Hello, warranty start on the day of delivery. You need no registration, the order number is enough.");
        yield return new("W4", "您好，新的叶片三颗螺丝一并寄出，旧叶片请自行处理。",
            "Hello, new blade and three screws go out today, you can throw away the old blade.");
        yield return new("W5", "您好，收到的视频显示电机异响，已为您安排换新。",
            "Hello, in your video the motor is loud. A new motor is arranged, no cost.");
    }
}
