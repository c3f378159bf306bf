namespace Lark2.Texts;
public class Paragraphs
{
    public string Compose(Order order)
    {
        var sb = new StringBuilder();
        foreach (var item in order.Items)
            sb.AppendLine($"- {item.Name} has been shipped");
        sb.AppendLine("Dear buyer, review these items and you will receive a free gift from us."); // expect: BSM2001
        return sb.ToString();
    }
}
