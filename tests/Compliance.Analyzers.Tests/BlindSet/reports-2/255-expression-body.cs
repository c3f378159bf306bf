namespace Moss.Care;
internal sealed class ReturnCase(string buyer, string item)
{
    public string KeepIt => $"Dear {buyer}, you may keep the {item}, and we send you a gift card if you close the case."; // expect: BSM1003|BSM1005
    public string SendBack => $"Dear {buyer}, the label for the {item} is in Your Orders.";
}
