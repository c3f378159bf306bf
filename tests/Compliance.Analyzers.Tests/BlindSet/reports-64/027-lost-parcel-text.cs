using System;
using System.Collections.Generic;
using System.Threading.Tasks;
using software.amzn.spapi.Api.messaging.v1;
using software.amzn.spapi.Model.messaging.v1;

namespace Parcelwise.Sellers.LostParcels;

public class LostParcelWorkflow
{
    private readonly IMessagingApi _api;
    private readonly List<string> _marketplaces;

    public LostParcelWorkflow(IMessagingApi api, List<string> marketplaces)
    {
        _api = api;
        _marketplaces = marketplaces;
    }

    public Task TellBuyerAsync(LostParcel p)
    {
        var lastScan = p.LastScan?.ToString("MMMM d") ?? "the day it left us"; // expect@+8: BSM2002
        var body = $$"""
            Hello {{p.BuyerName}},

            the carrier can no longer find the parcel of order {{p.OrderId}}; the last scan was on {{lastScan}}.
            A second pair of headphones left our warehouse this morning and should be with you in three days.
            Should the first parcel turn up after all, you may refuse it at the door.
            If you would rather have your money back, just say so in this thread.
            We would be glad if you did not mention the lost parcel when you rate us, and gave the full five.

            Parcelwise for Auralis Audio
            """;

        return _api.CreateUnexpectedProblemAsync(p.OrderId, _marketplaces, new CreateUnexpectedProblemRequest(text: body));
    }
}
