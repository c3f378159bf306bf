namespace Birch.Bot;

public class HelpCommand : IBotCommand
{
    public string Name => "/help";

    public string Reply() => "Commands:\n/coupon CODE shows who used a coupon\n/stars N lists reviews with N stars\n/gift lists orders with gift cards";
}
