using System;
using System.Collections.Generic;
using System.ComponentModel.DataAnnotations;
using FluentValidation;

namespace Amberfield.Crm.Promotions
{
    public class CouponInput
    {
        [Required(ErrorMessage = "Please enter the coupon code.")]
        [StringLength(16, ErrorMessage = "A coupon code may have sixteen characters at most.")]
        [Display(Name = "Coupon code", Description = "The code customers type at checkout to get their discount")]
        public string Code { get; set; }

        [Range(1, 80, ErrorMessage = "The discount must lie between 1% and 80% off.")]
        public int Percent { get; set; }
    }

    public class CouponInputValidator : AbstractValidator<CouponInput>
    {
        public CouponInputValidator()
        {
            RuleFor(x => x.Code).NotEmpty().WithMessage("Without a code the coupon cannot be redeemed.");
            RuleFor(x => x.Percent).LessThan(81).WithMessage("Discounts over 80% need approval by the marketing lead.");
        }
    }

    public class CouponStore
    {
        private readonly Dictionary<string, CouponInput> _byCode = new();

        public CouponInput Redeem(string code) => code switch
        {
            null => throw new ArgumentNullException(nameof(code), "No promo code was passed to the coupon store."),
            "" => throw new ArgumentException("The promo code is empty.", nameof(code)),
            _ when _byCode.TryGetValue(code, out var c) => c,
            _ => throw new InvalidOperationException($"Coupon '{code}' has expired or was used up.")
        };
    }
}
