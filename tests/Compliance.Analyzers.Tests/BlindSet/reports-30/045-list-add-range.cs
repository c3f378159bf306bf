using System.Collections.Generic;

namespace Halden.Oms.Messaging.Projects.Tanaka;

public class TanakaBuyerMessagePack
{
    private readonly List<BuyerMessageDraft> _drafts = new();

    public TanakaBuyerMessagePack()
    {
        _drafts.Add(new BuyerMessageDraft { Key = "engraving", Text = "Please confirm the engraving: {engraving}. We start as soon as you reply." });
        _drafts.Add(new BuyerMessageDraft { Key = "gratis", Text = "Every knife deserves a stone. Yours is waiting for you at no cost; just answer this message with 'stone'." }); // expect: BSM1005
        _drafts.AddRange(new[]
        {
            new BuyerMessageDraft { Key = "points", Text = "You have earned 120 loyalty points with this order, to be set against later purchases." }, // expect: BSM1006|BSM1001
            new BuyerMessageDraft { Key = "transfer", Text = "Pay by bank transfer to our account next time and save the Amazon commission." }, // expect: BSM3003|BSM1001
            new BuyerMessageDraft { Key = "angepasst", Text = "The sheath has been adapted to the longer blade; it will reach you on {date}." },
        });
    }

    public IReadOnlyList<BuyerMessageDraft> Drafts => _drafts;
}
