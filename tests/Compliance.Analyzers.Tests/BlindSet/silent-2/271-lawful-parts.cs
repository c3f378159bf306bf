namespace Care.Templates;
public static class PartsMessages
{
    public const string Screw = "Hello, the missing screws are on their way to you, free of charge.";
    public const string Battery = "您好，缺少的电池今天免费补发，请留意物流信息。";
    public const string Warranty = "Dear customer, the pump is covered by the two-year warranty. We send a new one at no cost.";
    public const string Photo = "Hi, could you send us a photo of the broken part in this conversation? We can then choose the right spare part.";
}
