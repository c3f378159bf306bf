using System;
using System.IO;
using System.Net;
using System.Text;

namespace Marlow.AmazonFeeds
{
    public class PriceFeedClient
    {
        private const string ENDPOINT = "https://mws.amazonservices.co.uk/";

        public string BuildSaleXml(string sSku, decimal dSale, DateTime dtFrom, DateTime dtTo)
        {
            return "<Message><MessageID>1</MessageID><Price><SKU>" + sSku + "</SKU>" +
                   "<Sale><StartDate>" + dtFrom.ToString("s") + "</StartDate><EndDate>" + dtTo.ToString("s") + "</EndDate>" +
                   "<SalePrice currency=\"GBP\">" + dSale + "</SalePrice></Sale></Price></Message>";
        }

        public string BuildPromotionXml(string sPromoId)
        {
            return "<Message><MessageType>Promotion</MessageType><PromotionId>" + sPromoId + "</PromotionId><CouponRequired>false</CouponRequired></Message>";
        }

        public string Post(string sXml)
        {
            HttpWebRequest oReq = (HttpWebRequest)WebRequest.Create(ENDPOINT + "?Action=SubmitFeed&FeedType=_POST_PRODUCT_PRICING_DATA_");
            oReq.Method = "POST";
            byte[] arr = Encoding.UTF8.GetBytes(sXml);
            oReq.GetRequestStream().Write(arr, 0, arr.Length);
            using (StreamReader r = new StreamReader(oReq.GetResponse().GetResponseStream()))
                return r.ReadToEnd();
        }
    }
}
