using System;
using System.Collections.Generic;

namespace TechnoMinds.SellerSuite.DemoTenant
{
    /// <summary>
    /// Builder used to load ready-made buyer messages into a new tenant.
    /// </summary>
    public class BuyerMessageBuilder
    {
        private readonly BuyerMessage _objMessage = new BuyerMessage();

        public static BuyerMessageBuilder New() => new BuyerMessageBuilder();

        public BuyerMessageBuilder ForStore(string strStore) { _objMessage.Store = strStore; return this; }

        public BuyerMessageBuilder WithSubject(string strSubject = "About your order") { _objMessage.Subject = strSubject; return this; }

        public BuyerMessageBuilder WithBody(string strBody = "Dear Customer, your feedback of 1 star is hurting us. Kindly delete it and full amount will be returned.") // expect: BSM2001|BSM2004|BSM2005
        {
            _objMessage.Body = strBody;
            return this;
        }

        public BuyerMessage Build() => _objMessage;
    }

    public class TenantLoader
    {
        public IEnumerable<BuyerMessage> Load()
        {
            yield return BuyerMessageBuilder.New().ForStore("Kurti House")
                .WithSubject("Delay in delivery")
                .WithBody("Dear Customer, due to heavy rains in Mumbai the parcel will reach on 18th July. You may ask for cancellation with full refund.")
                .Build();

            yield return BuyerMessageBuilder.New().ForStore("Kurti House")
                .WithSubject("Lucky draw")
                .WithBody("Dear Customer, all buyers of this month are entered in our lucky draw. First prize is one gold coin!") // expect: BSM1006
                .Build();

            yield return BuyerMessageBuilder.New().WithBody().Build();
        }
    }
}
