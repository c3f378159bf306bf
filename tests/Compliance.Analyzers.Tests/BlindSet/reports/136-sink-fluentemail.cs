using FluentEmail.Core;

namespace Campion;

public class FluentBuyerMail(IFluentEmailFactory factory)
{
    public Task Repair(string relay, string order) => factory.Create()
        .To(relay)
        .Subject($"Order {order}: repair")
        .Body("Please put the heater into the box with the free label. The repair costs nothing, it is under warranty.")
        .SendAsync();

    public Task Win(string relay, string order) => factory.Create()
        .To(relay)
        .Subject($"Order {order}")
        .Body("Upload your review by Friday and you could win a patio heater!") // expect: BSM2001
        .PlaintextAlternativeBody("在周五之前上传评论，就有机会赢取暖风机！") // expect: BSM2001
        .SendAsync();

    public Task Template(string relay) => factory.Create().To(relay).Subject("Heater")
        .UsingTemplate("Hello @Model.Name, add us on Skype (campion.help) and we sort it out off Amazon.", new { Name = relay }) // expect: BSM3002|BSM3003
        .SendAsync();
}
