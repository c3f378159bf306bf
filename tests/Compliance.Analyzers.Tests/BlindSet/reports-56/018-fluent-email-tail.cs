using FluentEmail.Core;

namespace Solbakken.Ski.Mail;

public class SkiWaxMailer
{
    private readonly IFluentEmailFactory _factory;
    public SkiWaxMailer(IFluentEmailFactory factory) => _factory = factory;

    public Task SendCareAsync(string relay, string firstName) => _factory.Create()
        .To(relay)
        .Subject("Care of your skis")
        .Body($"Hi {firstName},\n\niron at 120 degrees, never hotter.\n\nSolbakken", false)
        .SendAsync();

    public Task SendSecondNudgeAsync(string relay, string firstName) => _factory.Create()
        .To(relay)
        .Subject("Still waiting for your stars") // expect: BSM2006|BSM2002
        .Body($"Hi {firstName},\n\njust a second nudge: your opinion on the skis is still missing on the product page, would you add it tonight?\n\nSolbakken", false) // expect: BSM2006
        .SendAsync();

    public Task SendOutletAsync(string relay, string firstName) => _factory.Create()
        .To(relay)
        .Subject("Outlet week: everything must go") // expect: BSM1007|BSM1001
        .Body($"Hi {firstName},\n\nlast season's boots are reduced by up to 60 % from Monday. Set your alarm!\n\nSolbakken", false) // expect: BSM1001|BSM1007
        .SendAsync();
}
