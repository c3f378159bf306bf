using System.Collections.Generic;
using Microsoft.AspNetCore.Components;

namespace Quillfeather.Desk.Pages;

public partial class ReplyComposer : ComponentBase
{
    [Parameter] public string BuyerName { get; set; } = "";
    private string? _draft;

    private readonly List<Preset> presets = new List<Preset>
    {
        new Preset("Ink colour", "Hi {0}, the pen takes standard short cartridges; the black one is in the barrel."),
        new Preset("Nib", "Hi {0}, a bent nib is covered. We post you a new one tomorrow."),
        new Preset("Friendly", "Hi {0}, good news: reply to this note and there's a bottle of ink in it for you."), // expect: BSM1005
        new Preset("Friendly 2", "Hi {0}, we price-match: send us any lower offer and we give you the difference plus a tenner."), // expect: BSM1001|BSM1003|BSM1004
        new Preset("Happy buyer", "Hi {0}, thrilled that you like it! Five little stars from you would keep our lights on."), // expect: BSM2002|BSM2003
        new Preset("Wholesale", "Hi {0}, if you skip Amazon and pay us with Zelle, engraving is included."), // expect: BSM3003
    };

    private void Choose(Preset p) => _draft = string.Format(p.Text, BuyerName);

    private sealed record Preset(string Label, string Text);
}
