namespace Dale.Mail;
public sealed class MailBuilder
{
    private readonly List<string> _lines = new();
    public MailBuilder Hello(string name) { _lines.Add($"Hello {name},"); return this; }
    public MailBuilder Coupon(string code) { _lines.Add($"as a thank you, here is a coupon for your next order: {code}."); return this; } // expect: BSM1002|BSM1006
    public MailBuilder Delay(DateTime d) { _lines.Add($"your order is late and arrives on {d:D}."); return this; }
    public string Build() => string.Join("\n", _lines);
}
