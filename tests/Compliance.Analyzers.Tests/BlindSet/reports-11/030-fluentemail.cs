using System.Threading.Tasks;
using FluentEmail.Core;

namespace Quill.Notifications;

public class AfterSalesMailer(IFluentEmail email)
{
    public Task Warranty(string to, string name) => email
        .To(to)
        .Subject("Warranty card for your keyboard")
        .Body($"Hello {name}, the warranty card is attached. It is valid for 24 months from delivery.")
        .SendAsync();

    public Task Extension(string to, string name) => email
        .To(to)
        .Subject("您的鍵盤")
        .Body($"{name}您好，到亞馬遜給鍵盤評分，我們就免費把保固延長到四年。") // expect: BSM2001
        .SendAsync();

    public Task Direct(string to, string name) => email
        .To(to)
        .Subject("Faster help")
        .Body($"Hello {name}, please don't open a return on Amazon. Write to sales@quillkeys.com and we will settle it privately.") // expect: BSM3002, BSM3003
        .SendAsync();
}
