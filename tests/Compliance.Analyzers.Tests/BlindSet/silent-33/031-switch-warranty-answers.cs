namespace Anxi.Erp.Baoxiu;

public static class BaoXiuHuiFu
{
    public static string Hui(string guZhang, int yueShu, string maiJia)
    {
        switch (guZhang)
        {
            case "jiare":
                return yueShu <= 24
                    ? $"Dear {maiJia}, a heater that stays cold is a warranty case. We send a new base, you pay nothing."
                    : $"Dear {maiJia}, the warranty of two years is over, a new base is sadly not free any more.";
            case "shuiLou":
                return "Dear " + maiJia + ", the seal ring is worn. A new ring goes out today without cost, it is a spare part of this kettle.";
            case "yiwai":
                return $"Dear {maiJia}, damage from a fall is not covered by warranty. Return within 30 days is still possible.";
            case "fuDan":
                return $"{maiJia}您好，您的水壶仍在保修期内，我们免费更换底座，旧底座请自行处理。";
            default:
                return $"Dear {maiJia}, please describe what happens when you press the switch, one photo helps us.";
        }
    }
}
