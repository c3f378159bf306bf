using System;
using System.Collections.Generic;

namespace TechnoMinds.WebStore.BusinessLayer
{
    /// <summary>
    /// Coupon logic of the client's own web store. Nothing to do with marketplaces.
    /// </summary>
    public class CouponService : BaseService
    {
        public CouponResult ApplyCoupon(Cart objCart, string strCode)
        {
            CouponResult objResult = new CouponResult();
            try
            {
                Coupon objCoupon = _objRepository.GetByCode(strCode);
                if (objCoupon == null)
                {
                    objResult.ErrorMessage = "Sorry, the coupon code you entered is not valid.";
                    return objResult;
                }
                if (objCoupon.ExpiryDate < DateTime.Now)
                {
                    objResult.ErrorMessage = "This coupon code has expired. Please use another coupon code to get the discount.";
                    return objResult;
                }
                if (objCart.Total < objCoupon.MinimumAmount)
                {
                    throw new BusinessException("COUP-011", "Dear customer, please add items worth Rs. " + (objCoupon.MinimumAmount - objCart.Total) + " more to avail this coupon.");
                }
                objResult.Discount = objCoupon.IsPercent ? objCart.Total * objCoupon.Value / 100 : objCoupon.Value;
                objResult.SuccessMessage = "Coupon applied successfully. You saved Rs. " + objResult.Discount;
            }
            catch (BusinessException ex)
            {
                Logger.Error("ApplyCoupon: coupon code " + strCode + " could not give discount to your customer", ex);
                throw;
            }
            return objResult;
        }
    }
}
