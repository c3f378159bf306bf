namespace Daisy.Install;

public class TemplateInstaller(ITemplateStore templates)
{
    public void Install()
    {
        templates.Add(new MessageTemplate { Code = "delivered", Content = "Hi {{ buyer }}, your bike {{ order.id }} was delivered." });
        templates.Add(new MessageTemplate { Code = "upsell", Content = "Hi {{ buyer }}, the matching helmet is {{ percent }}% cheaper for you this week." }); // expect: BSM1001|BSM1007
        templates.Add(new MessageTemplate { Code = "direct", Content = "Hi {{ buyer }}, order the lock at {{ shop_url }}, it costs less there than on Amazon." }); // expect: BSM3001|BSM3003|BSM1001
    }
}
