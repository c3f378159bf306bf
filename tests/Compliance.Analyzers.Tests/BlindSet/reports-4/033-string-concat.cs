using System;
using System.Collections.Generic;
using System.Threading.Tasks;

namespace TechnoMinds.SellerSuite.BusinessLayer
{
    public partial class NotificationManager
    {
        public async Task<ResponseModel> ProcessNegativeRatingAsync(RatingModel objRating)
        {
            ResponseModel objResponse = new ResponseModel();
            if (objRating == null)
            {
                objResponse.Message = "Rating details cannot be null. Please select a review to respond.";
                objResponse.Status = false;
                return objResponse;
            }

            string strText;
            if (objRating.RatingValue == 1)
            {
                strText = string.Concat("Dear Sir/Madam, we noticed your rating of ", objRating.RatingValue.ToString(),
                    " star. We are a small family business and request you to kindly upgrade the same to 5 star. God bless you."); // expect: BSM2004
            }
            else if (objRating.IsProductDefective)
            {
                strText = string.Concat("Dear Sir/Madam, as per the technician's report the motor of ", objRating.ProductName,
                    " is faulty. Full refund has been processed today and pickup is arranged for tomorrow.");
            }
            else
            {
                strText = String.Concat(new string[]
                {
                    "Dear Sir/Madam, kindly share your Paytm ",
                    "number, we will transfer Rs. 200 cashback to you directly.", // expect: BSM1004|BSM3002|BSM3003
                });
            }

            await _objMessenger.SendMessageToBuyer(objRating.OrderNumber, strText);
            objResponse.Status = true;
            return objResponse;
        }
    }
}
